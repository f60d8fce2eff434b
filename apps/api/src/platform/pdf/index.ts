export { PdfModule } from './pdf.module';
export { PdfPrinter, type Printed } from './pdf-printer';
