import { Controller, Get, HttpCode, Logger, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Refusal } from '../graphql/refusal';
import { Directory } from './directory.service';
import { type Asking } from './web';

/** To the ward's directory and back. */
@Controller('auth/directory')
export class DirectoryController {
  private readonly logger = new Logger('Directory');

  constructor(private readonly directory: Directory) {}

  @Get('start')
  async start(@Req() request: Asking, @Res() response: Response): Promise<void> {
    await this.go(response, this.directory.start({ request, response }).then(String));
  }

  /** Linking begins with a request that only our own pages can send; the page goes where the answer says. */
  @Post('link')
  @HttpCode(200)
  async link(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<{ location: string }> {
    return { location: String(await this.directory.startLink({ request, response })) };
  }

  @Get('callback')
  async callback(@Req() request: Asking, @Res() response: Response): Promise<void> {
    await this.go(response, this.directory.arrive({ request, response }));
  }

  /** A browser that comes by a link reads pages, not JSON: a refusal is told on the sign-in page. */
  private async go(response: Response, where: Promise<string>): Promise<void> {
    const page = await where.catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      this.logger.warn(`turned away: ${error.code}`);
      return `/sign-in?refused=1&code=${error.code}`;
    });
    response.redirect(302, page);
  }
}
