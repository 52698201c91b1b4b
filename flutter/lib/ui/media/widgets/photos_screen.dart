import 'dart:async';

import 'package:causeway_core/causeway_core.dart';
import 'package:flutter/material.dart';

import '../../../l10n/app_localizations.dart';
import '../../../words/media_words.dart';
import '../../core/page_states.dart';
import '../../core/shown_picture.dart';
import '../../core/theme.dart';
import '../view_models/photos_view_model.dart';
import 'media_file.dart';
import 'media_page.dart';
import 'zoomed.dart';

/// The photos of a chat, one on each page: older ones to the left, as they came.
class PhotosScreen extends StatefulWidget {
  const PhotosScreen({required this.model, super.key});

  final PhotosViewModel model;

  @override
  State<PhotosScreen> createState() => _PhotosScreenState();
}

class _PhotosScreenState extends State<PhotosScreen> {
  PageController? _pages;
  late MessageId _looked = widget.model.opened;
  bool _bars = true;
  bool _zoomed = false;

  PhotosViewModel get model => widget.model;

  @override
  void dispose() {
    _pages?.dispose();
    super.dispose();
  }

  int _place(List<Message> photos) {
    final at = photos.indexWhere((it) => it.id == _looked);
    return at < 0 ? 0 : at;
  }

  /// Where newer photos were read, the one that is looked at has moved.
  PageController _controller(int at) {
    final pages = _pages;
    if (pages == null) {
      unawaited(Future.microtask(() => model.shows(at)));
      return _pages = PageController(initialPage: at);
    }
    if (pages.hasClients && pages.page?.round() != at && pages.page == pages.page?.roundToDouble()) {
      WidgetsBinding.instance.addPostFrameCallback((_) {
        if (mounted && pages.hasClients) pages.jumpToPage(_place(model.photos ?? const []));
      });
    }
    return pages;
  }

  @override
  Widget build(BuildContext context) {
    final words = AppLocalizations.of(context);
    final photos = model.photos;
    if (photos == null) {
      return MediaPage(
        message: null,
        name: model.name,
        files: model.files,
        child:
            model.error == null
                ? const LoadingView()
                : PageMessage.error(
                  context,
                  title: words.mediaPhotoFailed,
                  error: model.error!,
                  again: null,
                ),
      );
    }
    final at = _place(photos);
    final looked = photos[at];
    final alt = (looked.content as MediaContent).alt;
    return MediaPage(
      message: looked,
      name: model.name,
      files: model.files,
      bars: _bars,
      // The photo says it already.
      foot: alt == null ? null : ExcludeSemantics(child: _Words(alt)),
      child: PageView.builder(
        controller: _controller(at),
        reverse: true,
        physics: _zoomed ? const NeverScrollableScrollPhysics() : null,
        itemCount: photos.length,
        onPageChanged: (page) {
          setState(() {
            _looked = photos[page].id;
            _zoomed = false;
          });
          unawaited(model.shows(page));
        },
        itemBuilder: (context, page) {
          final photo = photos[page];
          return Zoomed(
            key: ValueKey(photo.id.value),
            label: [
              words.media(photo.content as MediaContent),
              if ((photo.content as MediaContent).alt case final alt?) alt,
            ].join(', '),
            onTap: () => setState(() => _bars = !_bars),
            onZoom: (zoomed) {
              if (zoomed != _zoomed) setState(() => _zoomed = zoomed);
            },
            child: MediaFile(
              files: model.files,
              message: photo.id,
              builder:
                  (context, opened) => switch (opened) {
                    null => const LoadingView(),
                    Ok(:final value) => ShownPicture.file(
                      value.path,
                      fit: BoxFit.contain,
                      closer: _zoomed && photo.id == _looked ? Zoomed.closest : 1,
                      instead: _failed(context, const UnusableMediaError(MediaProblem.codec)),
                    ),
                    Err(:final error) => _failed(context, error),
                  },
            ),
          );
        },
      ),
    );
  }

  Widget _failed(BuildContext context, CoreError error) => PageMessage.error(
    context,
    title: AppLocalizations.of(context).mediaPhotoFailed,
    error: error,
    again: null,
  );
}

/// What is to be seen, in words of whoever sent it.
class _Words extends StatelessWidget {
  const _Words(this.alt);

  final String alt;

  @override
  Widget build(BuildContext context) => ColoredBox(
    color: const Color(0x99000000),
    child: SafeArea(
      top: false,
      child: Padding(
        padding: const EdgeInsets.all(Space.side),
        child: Text(
          alt,
          maxLines: 6,
          overflow: TextOverflow.ellipsis,
          style: Theme.of(context).textTheme.bodyLarge?.copyWith(color: Colors.white),
        ),
      ),
    ),
  );
}
