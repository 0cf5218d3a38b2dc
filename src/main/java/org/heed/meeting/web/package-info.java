/** The list of meetings, the meeting room before, during and after, and its sheets. */
@NullMarked
package org.heed.meeting.web;

import org.jspecify.annotations.NullMarked;
