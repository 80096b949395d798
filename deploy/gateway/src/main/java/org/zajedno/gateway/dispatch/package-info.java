/** Where every request comes in: it is screened, limited, and led to what answers it. */
package org.zajedno.gateway.dispatch;
