/** Browser sessions: sign-in, sign-out, the cookie's name, and the token that proves that a change comes from our page. */
@NullMarked
package org.zajedno.gateway.session;

import org.jspecify.annotations.NullMarked;
