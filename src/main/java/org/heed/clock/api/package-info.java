/** Working calendars and time rules for programs: {@code /calendars} and {@code /policies}. */
@NullMarked
package org.heed.clock.api;

import org.jspecify.annotations.NullMarked;
