export * from './staff-invitation.entity';
export { STAFF_INVITED, type StaffInvited } from './invitation.events';
export { InvitationsModule } from './invitations.module';
