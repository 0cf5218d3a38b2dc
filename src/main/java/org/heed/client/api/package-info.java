/** Clients and contacts over the API. */
@NullMarked
package org.heed.client.api;

import org.jspecify.annotations.NullMarked;
