import { check } from './check.operation';
import { exportAudit } from './exportAudit.operation';
import { recordDecision } from './recordDecision.operation';
import { renderPage } from './renderPage.operation';
import { request } from './request.operation';
import { verifyBeforeLaunch } from './verifyBeforeLaunch.operation';

export const operations = [request, renderPage, recordDecision, check, verifyBeforeLaunch, exportAudit];
