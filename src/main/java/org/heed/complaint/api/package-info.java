/**
 * Complaints over the API: every verb a page has, as a noun of its own, with records that are
 * promised never to lose a field.
 */
@NullMarked
package org.heed.complaint.api;

import org.jspecify.annotations.NullMarked;
