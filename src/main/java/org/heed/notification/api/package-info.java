/** {@code /api/v1/notifications} and {@code /api/v1/me/notification-preferences}. */
@NullMarked
package org.heed.notification.api;

import org.jspecify.annotations.NullMarked;
