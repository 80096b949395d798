/** Forwards requests to services: which service owns a path, which headers are forwarded, and how large a body may be. */
@NullMarked
package org.zajedno.gateway.proxy;

import org.jspecify.annotations.NullMarked;
