// All operators: those written by hand, with their out= forms, and those that are generated.
export * from './generated/functions.js';
export * from './generated/outForms.js';
