/** Pages of no single room: what is due today, what somebody looks for, and short addresses. */
@NullMarked
package org.heed.desk.web;

import org.jspecify.annotations.NullMarked;
