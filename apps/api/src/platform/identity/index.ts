export { FACTORS, type Factor, REQUIREMENTS, type Requirement } from './factor';
export { FRESH_MINUTES, requireFresh } from './fresh';
export { IdentityModule } from './identity.module';
export { LoginService } from './login.service';
export { hashPassword } from './passwords';
export { PeoplePort } from './people.port';
export type { Principal } from './principal';
export { isNetwork, inNetworks } from './networks';
export { type Asking, loginOf, RefusalFilter } from './web';
