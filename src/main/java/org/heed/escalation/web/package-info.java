/** The decisions inbox, a decision, asking for help, the difficulty log, the leader's card. */
@NullMarked
package org.heed.escalation.web;

import org.jspecify.annotations.NullMarked;
