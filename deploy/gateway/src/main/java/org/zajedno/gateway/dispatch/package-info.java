/** Every request comes in here. It is validated, limited and dispatched to what answers it. */
package org.zajedno.gateway.dispatch;
