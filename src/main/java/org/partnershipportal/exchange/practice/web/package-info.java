/** The pages without script of practices. */
@NullMarked
package org.partnershipportal.exchange.practice.web;

import org.jspecify.annotations.NullMarked;
