/** {@code /api/v1/touchpoints} and {@code /api/v1/mail}. */
@NullMarked
package org.heed.conversation.api;

import org.jspecify.annotations.NullMarked;
