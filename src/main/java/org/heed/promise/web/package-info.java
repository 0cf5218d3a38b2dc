/** The ledger of promises, and one of them. */
@NullMarked
package org.heed.promise.web;

import org.jspecify.annotations.NullMarked;
