import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Enrolment } from './enrolment.service';
import { FactorList } from './factor-list.service';
import { type Asking, loginOf } from './web';

type Fields = Readonly<Record<string, unknown>> | undefined;

/** What somebody shows besides the password: seen, added, taken away. */
@Controller('auth')
export class FactorsController {
  constructor(
    private readonly enrolment: Enrolment,
    private readonly list: FactorList,
  ) {}

  @Get('factors')
  factors(@Req() request: Asking): Promise<object> {
    return this.list.of(loginOf(request));
  }

  @Post('totp/begin')
  @HttpCode(200)
  beginTotp(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<object> {
    return this.enrolment.beginTotp({ request, response });
  }

  @Post('totp/confirm')
  @HttpCode(200)
  confirmTotp(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.enrolment.confirmTotp(body?.code, { request, response });
  }

  @Post('passkeys/begin')
  @HttpCode(200)
  beginPasskey(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<object> {
    return this.enrolment.beginPasskey({ request, response });
  }

  @Post('passkeys/confirm')
  @HttpCode(200)
  confirmPasskey(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.enrolment.confirmPasskey(body?.passkey, body?.label, { request, response });
  }

  @Post('recovery-codes')
  @HttpCode(200)
  recoveryCodes(@Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<object> {
    return this.enrolment.newRecoveryCodes({ request, response });
  }

  @Post('factors/remove')
  @HttpCode(204)
  remove(@Body() body: Fields, @Req() request: Asking, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.enrolment.remove(body?.kind, body?.id, { request, response });
  }
}
