/** {@code /api/v1/meetings} with its parts. */
@NullMarked
package org.heed.meeting.api;

import org.jspecify.annotations.NullMarked;
