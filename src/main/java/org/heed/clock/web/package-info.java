/** The pages on which people read, and administrators edit, rules and working calendars. */
@NullMarked
package org.heed.clock.web;

import org.jspecify.annotations.NullMarked;
