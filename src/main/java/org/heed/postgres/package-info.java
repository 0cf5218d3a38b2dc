/**
 * Where the records are kept. Heed brings a real PostgreSQL and runs it in its own data folder, so
 * that one command is enough on a laptop; or it uses the PostgreSQL 15 or newer that somebody names
 * by address. What is written is on the disk when the answer goes out, and it is still there after
 * the power failed or any process was killed.
 *
 * <p>It creates no tables, makes no backups and upgrades no older data folder. It knows no other
 * room.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.heed.postgres;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
