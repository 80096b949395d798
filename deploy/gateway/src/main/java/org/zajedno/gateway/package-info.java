/** The gateway: signs people in, verifies tokens, and passes requests on to the service that owns the resource. */
@NullMarked
package org.zajedno.gateway;

import org.jspecify.annotations.NullMarked;
