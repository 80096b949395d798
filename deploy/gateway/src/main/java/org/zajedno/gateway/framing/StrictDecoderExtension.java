package org.zajedno.gateway.framing;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequestDecoder;

/**
 * Puts the strict decoder into every connection that is accepted. Netty finds it as a service, if the system property
 * {@code io.netty.bootstrap.extensions} is {@code serviceload}, which {@link Main} sees to.
 */
public final class StrictDecoderExtension extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addFirst(new DecoderReplacement());
    }

    /** Waits for the server to have built the pipeline: it does so before the first byte is read. */
    private static final class DecoderReplacement extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            var pipeline = context.pipeline();
            var decoder = pipeline.context(HttpRequestDecoder.class);
            if (decoder != null) {
                pipeline.replace(decoder.handler(), decoder.name(), new StrictDecoder());
                pipeline.remove(this);
            }
            context.fireChannelRead(message);
        }
    }
}
