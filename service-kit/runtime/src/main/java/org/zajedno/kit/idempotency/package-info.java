/** One effect and one answer for a request that is sent again. */
package org.zajedno.kit.idempotency;
