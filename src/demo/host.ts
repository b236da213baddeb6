import { HOST } from './pane';

// Runs in the task pane's frame before office.js, which finds its host at `window.external` in Excel for Windows.
// Excel on the web would need https, which a server on this machine does not have.
Object.defineProperty(window, 'external', { value: (parent as unknown as Record<string, unknown>)[HOST] });
