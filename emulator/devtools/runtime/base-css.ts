/** How the built-in components look before a program says anything. */
export const BASE = `
html{-webkit-tap-highlight-color:transparent;-webkit-text-size-adjust:100%}
body{margin:0;font:16px/1.4 -apple-system,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;overflow-x:hidden}
wx-page{display:block;min-height:100vh;position:relative}
wx-page-body{display:block}
wx-body{display:block}
wx-title-bar{display:flex;position:sticky;top:0;z-index:900;height:44px;align-items:center;justify-content:center}
wx-title-back{position:absolute;left:12px;font-size:28px;line-height:44px;width:32px}
wx-tab-bar{display:flex;position:fixed;left:0;right:0;bottom:0;height:50px;background:#fff;border-top:1px solid #ddd;z-index:900}
wx-tab{flex:1;text-align:center;line-height:50px}
wx-view,wx-cover-view,wx-form,wx-radio-group,wx-checkbox-group,wx-picker,wx-swiper,wx-navigator,wx-movable-area,
wx-root-portal,wx-rich-text,wx-slider,wx-progress,wx-map,wx-web-view,wx-video,wx-comp,wx-custom-wrapper,wx-page-meta{display:block}
wx-label,wx-text,wx-radio,wx-checkbox,wx-switch,wx-icon{display:inline}
wx-radio,wx-checkbox,wx-switch{display:inline-block}
wx-text{white-space:pre-line}
wx-image{display:inline-block;width:320px;height:240px;overflow:hidden}
wx-image>img{width:100%;height:100%;display:block}
wx-cover-image{display:block}
wx-input{display:block;height:1.4rem;min-height:1.4rem;overflow:hidden}
wx-input>input{width:100%;height:100%;border:0;padding:0;margin:0;background:none;font:inherit;color:inherit;outline:0;display:block;text-align:inherit}
wx-textarea{display:block;width:300px;height:150px;position:relative}
wx-textarea>textarea{width:100%;height:100%;box-sizing:border-box;border:0;padding:0;margin:0;background:none;font:inherit;color:inherit;outline:0;resize:none;display:block}
wx-button{display:block;position:relative;margin:0 auto;padding:0 14px;box-sizing:border-box;font-size:18px;text-align:center;line-height:2.55555556;border-radius:5px;overflow:hidden;color:#000;background:#f8f8f8}
wx-button[disabled]{color:rgba(0,0,0,.3)}
wx-scroll-view{display:block;width:100%}
wx-scroll-view[scroll-y]{overflow-y:auto}
wx-scroll-view[scroll-x]{overflow-x:auto}
wx-swiper{position:relative;height:150px;overflow:hidden}
wx-swiper-item{display:block;position:absolute;width:100%;height:100%;transition:transform .2s}
wx-canvas{display:block;width:300px;height:150px}
wx-canvas>canvas{width:100%;height:100%;display:block}
wx-switch>i,wx-radio>i,wx-checkbox>i{display:inline-block;width:20px;height:20px;border:1px solid #888;box-sizing:border-box;vertical-align:middle;margin-right:6px;background:#fff}
wx-radio>i{border-radius:50%}
wx-switch>i{width:44px;height:24px;border-radius:12px}
wx-switch[checked]>i,wx-radio[checked]>i,wx-checkbox[checked]>i{background:#07c160;border-color:#07c160}
wx-slider>input{width:100%}
wx-panel{position:fixed;inset:0;z-index:2000;background:rgba(0,0,0,.5);display:flex;flex-direction:column;justify-content:flex-end;font-size:16px;color:#191919}
wx-panel>section{background:#fff;padding:16px;border-radius:12px 12px 0 0;max-height:60vh;overflow:auto}
wx-panel h2{font-size:17px;margin:0 0 8px}
wx-panel p{margin:0 0 12px;white-space:pre-line}
wx-panel button{min-height:44px;min-width:88px;margin:6px 8px 0 0;font:inherit;border:0;border-radius:6px;background:#f2f2f2;color:#191919}
wx-panel button.yes{background:#07c160;color:#fff}
wx-panel select,wx-panel input{display:block;width:100%;min-height:44px;font:inherit;margin-bottom:8px;box-sizing:border-box}
wx-toast{position:fixed;left:50%;top:40%;transform:translate(-50%,-50%);background:rgba(76,76,76,.95);color:#fff;padding:14px 18px;border-radius:8px;z-index:3000;max-width:70vw;text-align:center}
`
