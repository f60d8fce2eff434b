export { IdentityModule } from './identity.module';
export { LoginService } from './login.service';
export { hashPassword } from './passwords';
export { PeoplePort } from './people.port';
export type { Principal } from './principal';
