import { Module } from '@nestjs/common';
import { PdfPrinter } from './pdf-printer';

/** One printing thread for whoever prints. */
@Module({ providers: [PdfPrinter], exports: [PdfPrinter] })
export class PdfModule {}
