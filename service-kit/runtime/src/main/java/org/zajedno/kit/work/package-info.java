/** Work that an instance does by itself, besides answering requests. */
package org.zajedno.kit.work;
