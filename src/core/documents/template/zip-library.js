// Behind this file stand types of our own: pizzip's would bring Node's into the core.
export { default } from 'pizzip';
