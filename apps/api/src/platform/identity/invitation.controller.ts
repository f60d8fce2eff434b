import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { InvitationDoor } from './invitation-door.service';
import { type Asking, textOf } from './web';

type Fields = Readonly<Record<string, unknown>> | undefined;

/** Whoever holds an invitation's link looks at it, and accepts it once. */
@Controller('auth/invitation')
export class InvitationController {
  constructor(private readonly door: InvitationDoor) {}

  @Post('look')
  @HttpCode(200)
  look(@Body() body: Fields): Promise<object> {
    return this.door.look(textOf(body?.token, 100));
  }

  @Post('accept')
  @HttpCode(200)
  accept(
    @Body() body: Fields,
    @Req() request: Asking,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const newPassword = typeof body?.newPassword === 'string' ? body.newPassword.slice(0, 1025) : '';
    return this.door.accept(textOf(body?.token, 100), newPassword, { request, response });
  }
}
