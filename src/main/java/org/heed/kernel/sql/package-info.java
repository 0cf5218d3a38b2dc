/** Small things every repository needs to speak with PostgreSQL; nothing of any room. */
@NullMarked
package org.heed.kernel.sql;

import org.jspecify.annotations.NullMarked;
