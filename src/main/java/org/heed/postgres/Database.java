package org.heed.postgres;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The one PostgreSQL of this process, reachable when the object exists. */
sealed interface Database extends JdbcConnectionDetails, AutoCloseable
        permits EmbeddedPostgres, ExternalPostgres {

    /** Ends what Heed has started itself; waits until it has ended. */
    @Override
    void close();
}
