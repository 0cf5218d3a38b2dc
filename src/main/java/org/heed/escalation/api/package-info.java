/** Escalations, support requests, difficulties, leader's cards and warnings, for programs. */
@NullMarked
package org.heed.escalation.api;

import org.jspecify.annotations.NullMarked;
