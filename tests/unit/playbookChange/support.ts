import { builtInPlaybook, type LoadedPlaybook, loadPlaybook, type Playbook } from '../../../core/playbook';

export const builtIn = builtInPlaybook();

/** The built-in playbook with a change, checked and with its own version. */
export function loadedWith(change: (copy: Playbook) => unknown): LoadedPlaybook {
	const copy = structuredClone(builtIn.playbook) as Playbook;
	change(copy);
	return loadPlaybook(copy);
}
