/**
 * People over the API, and the gate every program passes: a bearer token, what it may do, and how
 * often.
 */
@NullMarked
package org.heed.identity.api;

import org.jspecify.annotations.NullMarked;
