/**
 * How pages, forms and the API speak HTTP: words in three languages, the page around a template,
 * forms that lose nothing, refusals in a clear sentence, one effect for one intention. Knows no
 * room.
 */
@NullMarked
package org.heed.kernel.web;

import org.jspecify.annotations.NullMarked;
