/** JSON of the radar, rhythms, communication plans, answers, bad news and confirmations. */
@NullMarked
package org.heed.rhythm.api;

import org.jspecify.annotations.NullMarked;
