/** Tests of withdrawals of consent. */
package org.zajedno.panels.withdrawal;
