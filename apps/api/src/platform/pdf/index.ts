export { PdfPrinter, type Printed } from './pdf-printer';
