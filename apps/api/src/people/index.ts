export * from './staff.entity';
export * from './staff-name.entity';
export * from './post.entity';
export { StaffAttestation } from './staff-attestation.entity';
export { findPost, findStaffName } from './people.loaders';
export { PeopleModule } from './people.module';
export { POST_IS_OVER, type PostIsOver } from './post.events';
export { PostEnds } from './post-ends.service';
export { MeModel, PostModel, toPost } from './post.model';
