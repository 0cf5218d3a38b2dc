/** Hand-overs with their lines and key contacts, for programs. */
@NullMarked
package org.heed.handover.api;

import org.jspecify.annotations.NullMarked;
