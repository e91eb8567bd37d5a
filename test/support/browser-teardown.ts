export { stop as default } from './browser-setup';
