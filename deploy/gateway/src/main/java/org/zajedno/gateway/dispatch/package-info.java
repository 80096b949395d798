/** Every request comes in here. It is validated, limited and dispatched to what answers it. */
@NullMarked
package org.zajedno.gateway.dispatch;

import org.jspecify.annotations.NullMarked;
