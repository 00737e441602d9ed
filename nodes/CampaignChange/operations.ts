import { assess } from './assess.operation';
import { cancel } from './cancel.operation';
import { decide } from './decide.operation';
import { recordForm } from './recordForm.operation';
import { recordWithdrawal } from './recordWithdrawal.operation';
import { renderPage } from './renderPage.operation';

export const operations = [assess, decide, cancel, renderPage, recordForm, recordWithdrawal];
