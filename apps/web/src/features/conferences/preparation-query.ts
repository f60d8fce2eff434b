import { graphql } from '../../graphql';

/* Names of sections and who may read them; never their text. */
export const PreparationQuery = graphql(`
  query ConferencePreparation($id: ID!) {
    conference(id: $id) {
      id
      spoken {
        sections
        mayOpen
      }
      preparation {
        staffId
        obstacle
        presence
        organisation {
          id
          name
        }
        sections {
          section
          readable
          reason
        }
      }
    }
  }
`);
