/** JSON of histories: what happened, files read in, questions, the client's version, the steps. */
@NullMarked
package org.heed.history.api;

import org.jspecify.annotations.NullMarked;
