/** The pages of clients and contacts. */
@NullMarked
package org.heed.client.web;

import org.jspecify.annotations.NullMarked;
