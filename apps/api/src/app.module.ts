import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ENTITIES } from './entities';
import { type Config, ConfigModule } from './platform/config';
import { DatabaseModule } from './platform/database';
import { HttpModule } from './platform/http';

/** The whole application for one configuration: platform first, features after. */
@Module({})
export class AppModule {
  static for(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigModule.for(config), DatabaseModule, TypeOrmModule.forFeature(ENTITIES), HttpModule],
    };
  }
}
