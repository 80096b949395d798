/** Tests of work in the background. */
package org.zajedno.kit.work;
