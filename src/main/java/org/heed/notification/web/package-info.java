/** The list of notifications, the settings about them, and the stream that keeps pages fresh. */
@NullMarked
package org.heed.notification.web;

import org.jspecify.annotations.NullMarked;
